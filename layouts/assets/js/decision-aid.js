/*
 * Asks the questions of a decision aid one at a time. Without this script they stand on the page as a list, and each answer is
 * a link. The answers so far are in the address ("#antwoorden-2-1": the second answer, then the first), so that going back,
 * reloading and sharing a link work by themselves. In the handbook in one file all that comes after the path of the page
 * ("#/beslishulp/antwoorden-2-1"), which is then in data-aid. Nothing is stored.
 */

function startAid(aid) {
  const page = `#${aid.dataset.aid}`;
  const aidHash = `${page}antwoorden`;
  const steps = new Map([...aid.querySelectorAll("[data-aid-step]")].map((step) => [titleOf(step).id, step]));
  const targets = new Map([...aid.querySelectorAll(".aid-answers a")].map((answer) => [answer, answer.hash.slice(1)]));
  const path = aid.appendChild(document.createElement("div"));
  path.className = "aid-path";
  aid.classList.add("aid-live");
  for (const step of steps.values()) titleOf(step).tabIndex = -1;

  /** The question or outcome an address stands for, with the answers that led there; nothing when it is about something else. */
  const read = (hash) => {
    if (steps.has(hash.slice(1))) return { step: steps.get(hash.slice(1)), taken: [] };
    if (hash === "" || hash === page) return follow([...steps.values()][0], []);
    if (!hash.startsWith(aidHash) || !/^(-\d+)*$/.test(hash.slice(aidHash.length))) return undefined;
    return follow([...steps.values()][0], hash.slice(aidHash.length).split("-").slice(1).map(Number));
  };
  const follow = (first, picks) => {
    let step = first;
    const taken = [];
    for (const pick of picks) {
      const answer = answersOf(step)[pick - 1];
      if (!answer) break;
      taken.push({ step, answer, pick });
      step = steps.get(targets.get(answer));
    }
    return { step, taken };
  };

  const show = ({ step, taken }) => {
    for (const other of steps.values()) other.hidden = other !== step;
    const soFar = hashOf(aidHash, taken);
    // A question that was found by searching was reached by no answers: from there the way is an ordinary link.
    const isOnPath = taken.length > 0 || step === [...steps.values()][0];
    answersOf(step).forEach((answer, index) => (answer.hash = isOnPath ? `${soFar}-${index + 1}` : targets.get(answer)));
    // The numbers of the list say nothing to who is asked one question at a time: that counts what was answered.
    if (isOnPath) step.dataset.number = aid.dataset.asked.replace("{number}", taken.length + 1);
    else delete step.dataset.number;
    path.replaceChildren(...(isOnPath && taken.length === 0 ? [] : pathParts(aidHash, aid.dataset, taken)));
  };

  // In the one file the address may be known to its own script only.
  const address = () => globalThis.leidraad?.address ?? location.hash;
  addEventListener("hashchange", () => {
    const state = read(address());
    if (!state) return;
    show(state);
    // Who came to a page of the one file begins at its title.
    if (address() !== page || aid.dataset.aid === "") titleOf(state.step).focus();
  });
  show(read(address()) ?? read(""));
}

/** The answers so far, each with a way to change it, and the way back to the start. */
function pathParts(aidHash, { path, change, restart }, taken) {
  const list = document.createElement("ol");
  list.append(...taken.map(({ step, answer }, index) => {
    const item = document.createElement("li");
    const asked = textElement("span", "aid-asked", titleOf(step).textContent);
    const given = textElement("span", "aid-given", answer.querySelector(".aid-label").textContent);
    const changing = textElement("a", "aid-change", change);
    changing.href = hashOf(aidHash, taken.slice(0, index));
    changing.append(textElement("span", "visually-hidden", ` ${titleOf(step).textContent}`));
    item.append(asked, " ", given, " ", changing);
    return item;
  }));
  const again = textElement("a", "button aid-restart", restart);
  again.href = aidHash;
  return taken.length === 0 ? [again] : [textElement("p", "aid-path-title", path), list, again];
}

function textElement(name, className, text) {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

function titleOf(step) {
  return step.querySelector("h2, h3, h4, h5");
}

function answersOf(step) {
  return [...step.querySelectorAll(".aid-answers a")];
}

function hashOf(aidHash, taken) {
  return [aidHash, ...taken.map(({ pick }) => pick)].join("-");
}

document.querySelectorAll("[data-aid]").forEach(startAid);
