import { today } from "./today.js";

/**
 * Tells readers that the day of review has passed: a site that nobody makes anew cannot know it. Without this script the day
 * itself stands on the page. Nothing is stored.
 */
export function tellOverdue(part) {
  const isOverdue = today() > part.dataset.review;
  part.classList.toggle("is-overdue", isOverdue);
  for (const note of part.querySelectorAll(".overdue")) note.hidden = !isOverdue;
}
