/*
 * Helps with choosing what to print: counts, ticks a whole section at once, and ticks what the address asks for
 * (?p=over_contact), so that a choice can be changed and a page can be brought along. Without this script the form works as
 * well. The choice is in the address only; nothing is stored.
 */

function startChoosing(form) {
  const say = JSON.parse(form.dataset.topics);
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  const count = document.createElement("p");
  count.className = "topics-count";
  count.setAttribute("role", "status");
  form.querySelector(".topics-send").append(count);
  // A reader who went back has her choice already.
  const asked = new Set(new URLSearchParams(location.search).getAll("p"));
  if (!boxes.some(({ checked }) => checked)) for (const box of boxes) box.checked = asked.has(box.value);

  const updates = [...form.querySelectorAll("fieldset")].map((group) => prepareGroup(group, say));
  const update = () => {
    const told = counted(say.counted, boxes.filter(({ checked }) => checked).length);
    // The same words again would be announced again, at every click.
    if (count.textContent !== told) count.textContent = told;
    for (const updateGroup of updates) updateGroup();
  };
  form.addEventListener("change", update);
  form.addEventListener("click", update);
  form.addEventListener("submit", (event) => {
    if (boxes.some(({ checked }) => checked)) return;
    event.preventDefault();
    count.textContent = say.first;
    boxes[0].focus();
  });
  addEventListener("pageshow", update);
  update();
}

/** A button that ticks the whole section, or unticks it when all of it is ticked; returns what keeps its words right. */
function prepareGroup(group, say) {
  const boxes = [...group.querySelectorAll("input[type=checkbox]")];
  const isFull = () => boxes.every(({ checked }) => checked);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "topics-all";
  button.addEventListener("click", () => {
    const full = isFull();
    for (const box of boxes) box.checked = !full;
  });
  const words = document.createElement("span");
  const subject = document.createElement("span");
  subject.className = "visually-hidden";
  subject.textContent = ` (${group.querySelector("legend").textContent})`;
  button.append(words, subject);
  group.querySelector("legend").after(button);
  return () => {
    words.textContent = isFull() ? say.none : say.all;
  };
}

function counted({ none, one, many }, count) {
  return count === 0 ? none : count === 1 ? one : many.replace("{count}", count);
}

document.querySelectorAll("[data-topics]").forEach(startChoosing);
