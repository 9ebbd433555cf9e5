/*
 * Light or dark goes along while a reader reads on, without storing anything: her choice stands in the address, as "?weergave=donker".
 * Links get it at the moment of a click only, so that an address somebody copies or prints stays plain.
 */

const choices = document.getElementsByName("weergave");

/** Gives the choice to the parameters of an address or a form; as the device has it is no choice. */
function putIn(parameters) {
  parameters.delete("weergave");
  for (const { checked, value } of choices) if (checked && value) parameters.set("weergave", value);
}

function withChoice(href) {
  const address = new URL(href);
  putIn(address.searchParams);
  return address;
}

/** CSS shows the choice; the bar of the browser takes the colour that goes with it, and the address keeps it. */
function keep() {
  for (const meta of document.getElementsByName("theme-color")) meta.content = getComputedStyle(meta).getPropertyValue("--brand");
  history.replaceState(null, "", withChoice(location));
}

/** Takes the choice from the address, and gives it to pages of this site that the reader goes on to: those below its first page. */
export function keepScheme() {
  const root = document.querySelector(".brand").href.replace("index.html", "");
  const follow = ({ target }) => {
    const link = target.closest("a");
    const plain = link?.getAttribute("href");
    if (!plain || plain[0] === "#" || !link.href.startsWith(root) || !link.pathname.endsWith("index.html")) return;
    link.href = withChoice(link);
    setTimeout(() => link.setAttribute("href", plain));
  };
  for (const choice of choices) {
    choice.onchange = keep;
    if (choice.value && location.search.includes(`weergave=${choice.value}`)) choice.click();
  }
  addEventListener("click", follow, true);
  addEventListener("auxclick", follow, true);
  addEventListener("formdata", ({ formData }) => putIn(formData));
}
