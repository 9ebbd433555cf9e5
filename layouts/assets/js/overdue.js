/*
 * Tells readers that the day of review has passed: a site that nobody makes anew cannot know it. Without this script the day
 * itself stands on the page. Nothing is stored.
 */

import { today } from "./today.js";

for (const part of document.querySelectorAll("[data-review]")) {
  const isOverdue = today() > part.dataset.review;
  part.classList.toggle("is-overdue", isOverdue);
  for (const note of part.querySelectorAll(".overdue")) note.hidden = !isOverdue;
}
