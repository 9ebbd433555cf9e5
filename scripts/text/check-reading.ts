import type { Book } from "../book/book.ts";
import type { Problem } from "../report/problem.ts";
import { checkHanging } from "./hanging-text.ts";
import { checkNeatness, checkPageHasText } from "./neat-text.ts";

/** Whether every page of a book reads as a whole text, whatever was answered: a warning for each thing that does not. */
export function checkReading(book: Book): Problem[] {
  return [...book.pages.values()].flatMap((page) => [...checkHanging(page), ...checkNeatness(page), ...checkPageHasText(page)]);
}
