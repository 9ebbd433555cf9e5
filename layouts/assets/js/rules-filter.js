/*
 * Lets a reader choose for whom and for which platform a list of rules is. Without this script the whole list is there.
 * The choice is in the address (?voor=partners&platform=whatsapp), so that it can be shared. Nothing is stored.
 */

const filterNames = { audience: "voor", platform: "platform" };

function startFilter(block) {
  const { audiences, platforms, say } = JSON.parse(block.dataset.rulesFilter);
  const audience = choiceOf(say.audience, say.everyone, audiences, filterNames.audience);
  const platform = choiceOf(say.platform, say.everywhere, platforms, filterNames.platform);
  const count = document.createElement("p");
  count.className = "rules-count";
  count.setAttribute("role", "status");
  const controls = document.createElement("div");
  controls.className = "rules-controls";
  controls.append(audience.label, platform.label);
  block.prepend(controls, count);

  const apply = () => {
    const shown = showFitting(block, audience.select.value, platform.select.value);
    count.textContent = sentence(say, shown, platform.select.value);
  };
  for (const { select } of [audience, platform]) {
    select.addEventListener("change", () => {
      apply();
      remember(audience.select.value, platform.select.value);
    });
  }
  apply();
}

/** A labelled list to choose from; it starts at what the address asks for. */
function choiceOf(title, all, choices, name) {
  const select = document.createElement("select");
  select.append(new Option(all, ""), ...choices.map(([value, text]) => new Option(text, value)));
  const asked = new URLSearchParams(location.search).get(name) ?? "";
  if (choices.some(([value]) => value === asked)) select.value = asked;
  const label = document.createElement("label");
  label.append(Object.assign(document.createElement("span"), { textContent: title }), select);
  return { label, select };
}

/** Hides the rules that do not fit, and the lists and headings that are left with nothing; returns how many do fit. */
function showFitting(block, audience, platform) {
  const fits = ({ dataset }) => (audience === "" || dataset.audience.split(" ").includes(audience))
    && (platform === "" || dataset.platforms.split(" ").includes(platform));
  const rules = [...block.querySelectorAll("li[data-audience]")];
  for (const rule of rules) rule.hidden = !fits(rule);
  let heading;
  for (const part of block.children) {
    if (/^H\d$/.test(part.tagName)) {
      heading = part;
      heading.hidden = true;
    } else if (part.matches(".rules")) {
      part.hidden = ![...part.children].some((rule) => !rule.hidden);
      if (heading && !part.hidden) heading.hidden = false;
    }
  }
  return rules.filter((rule) => !rule.hidden).length;
}

function sentence(say, shown, platform) {
  if (shown === 0) return say.none;
  const counted = shown === 1 ? say.one : say.many.replace("{count}", shown);
  return platform === "" ? `${counted}.` : `${counted}. ${say.onPlatform}`;
}

function remember(audience, platform) {
  const address = new URL(location.href);
  for (const [name, value] of [[filterNames.audience, audience], [filterNames.platform, platform]]) {
    if (value === "") address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  try {
    history.replaceState(null, "", address);
  } catch {
    // A page opened from a folder may not change its address; the list is filtered all the same.
  }
}

document.querySelectorAll("[data-rules-filter]").forEach(startFilter);
