/*
 * Leaves on the page what the address asks for (?p=over_contact&p=wat-nu) and takes the rest away. Without this script every
 * topic is there. The choice is in the address only; nothing is stored or sent.
 */

function showChosen(page) {
  const say = JSON.parse(page.dataset.chosen);
  const asked = [...new Set(new URLSearchParams(location.search).getAll("p"))];
  const topics = new Map([...page.querySelectorAll("article[data-topic]")].map((topic) => [topic.dataset.topic, topic]));
  const known = asked.filter((name) => topics.has(name));
  const addresses = new Map([...topics].map(([name, topic]) => [name, topic.dataset.page]));
  if (asked.length > 0) {
    for (const part of page.querySelectorAll("[data-topic]")) if (!known.includes(part.dataset.topic)) part.remove();
    linkToPages(page, addresses);
  }
  explainOnce(page);
  tell(page, say, asked.filter((name) => !topics.has(name)), asked.length);
  nameDocument(page, say, known.length);
  addActions(page, say, known);
  page.dataset.ready = "";
}

/** A link to a topic that is not here leads to its own page: "#p_over_contact__kop" becomes "…/over/contact/index.html#kop". */
function linkToPages(page, addresses) {
  for (const link of page.querySelectorAll('a[href^="#p_"]')) {
    const [name, id] = link.hash.slice("#p_".length).split("__");
    if (document.getElementById(`p_${name}`) || !addresses.has(name)) continue;
    link.setAttribute("href", id ? `${addresses.get(name)}#${id}` : addresses.get(name));
  }
}

/** What a word means is told where it comes first. */
function explainOnce(page) {
  const told = new Set();
  for (const meaning of page.querySelectorAll("[data-term]")) {
    const { term } = meaning.dataset;
    if (told.has(term)) meaning.remove();
    told.add(term);
  }
}

function tell(page, say, gone, asked) {
  // An address may hold anything; as text it can do no harm.
  const names = gone.slice(0, 10).map((name) => name.slice(0, 60).replaceAll("_", "/")).join(", ");
  const missing = gone.length > 1 ? say.goneMany : say.goneOne;
  const text = asked === 0 ? say.nothing : gone.length > 0 ? missing.replace("{names}", () => names) : "";
  if (text === "") return;
  const note = document.createElement("p");
  note.className = "chosen-note";
  note.textContent = text;
  page.querySelector(".chosen-actions").before(note);
}

/** The name of the window is that of the file when the page is saved as PDF. */
function nameDocument(page, say, count) {
  if (count === 0) return;
  const first = page.querySelector(".chosen-title").textContent;
  const name = count === 1 ? first : say.more.replace("{title}", () => first).replace("{count}", count - 1);
  document.title = document.title.replace(say.title, () => `${say.title}: ${name}`);
}

function addActions(page, say, known) {
  const again = page.querySelector(".chosen-again");
  if (known.length > 0) again.search = new URLSearchParams(known.map((name) => ["p", name])).toString();
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button";
  button.textContent = say.print;
  button.addEventListener("click", () => print());
  again.before(button);
  if (page.querySelector("article")) return;
  button.remove();
  page.querySelector(".chosen-contents").remove();
}

document.querySelectorAll("[data-chosen]").forEach(showChosen);
