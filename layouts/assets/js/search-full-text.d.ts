import type { TextEngine, TextHit } from "./search-query.js";

export function fullText(openers: readonly (() => TextEngine | Promise<TextEngine>)[], patience?: number): (words: readonly string[]) => Promise<TextHit[]>;
export function inTime<Value>(promise: Promise<Value>, patience: number): Promise<Value>;
