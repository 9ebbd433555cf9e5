import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import init, { TypstCompilerBuilder, TypstFontResolverBuilder } from "@myriaddreamin/typst-ts-web-compiler";
import type { TypstCompileWorld } from "@myriaddreamin/typst-ts-web-compiler";

/** Typst, started once and used for every PDF of a build. It sees only the fonts and files it was given. */
export interface Typst {
  /** Puts a file in the little file system Typst reads from, for instance "/theme.typ"; an older one is replaced. */
  readonly put: (path: string, content: Uint8Array | string) => void;
  /** Sets the pages of a main file. Throws a TypstError when it cannot; it warns about nothing silently. */
  readonly compile: (mainFile: string) => Compiled;
  /** True when one of the typefaces has this character, in each of its cuts. */
  readonly covers: (character: string) => boolean;
  /** Gives the memory back. The engine cannot be used after it. */
  readonly close: () => void;
}

/** Pages that are set. They last until the next are: what is wanted of them is asked for before that. */
export interface Compiled {
  /** The pages as a PDF. That takes a third as long as setting a sheet, so pages that do not fit are not made into one. */
  readonly pdf: () => Uint8Array;
  /** What the templates say about themselves with `metadata(…) <name>`; undefined where there is no such label. */
  readonly note: (label: string) => unknown;
}

/** Typst refused a document or warned about it. The message is Typst's own, in English, with its file and place. */
export class TypstError extends Error {
  readonly diagnostics: readonly TypstDiagnostic[];

  constructor(mainFile: string, diagnostics: readonly TypstDiagnostic[]) {
    super(`Typst, ${mainFile}: ${diagnostics.map(describe).join("; ")}`);
    this.name = "TypstError";
    this.diagnostics = diagnostics;
  }
}

export interface TypstDiagnostic {
  readonly severity: string;
  readonly path: string;
  readonly range: string;
  readonly message: string;
}

interface CompileResult {
  readonly hasError?: boolean;
  readonly diagnostics?: readonly TypstDiagnostic[];
}

/** Typst's own numbers for the output that is asked for and for diagnostics as objects. */
const paged = 0;
const pdfFormat = 1;
const fullDiagnostics = 3;

/**
 * Starts the engine: about a second the first time in a process, some milliseconds after that.
 *
 * @param fontFiles paths of TTF or OTF files; Typst gets no other font, so the same input gives the same pages everywhere
 */
export async function startTypst(fontFiles: readonly string[]): Promise<Typst> {
  await init({ module_or_path: await readFile(fileURLToPath(import.meta.resolve("@myriaddreamin/typst-ts-web-compiler/wasm"))) });
  const fonts = await Promise.all(fontFiles.map((file) => readFile(file)));
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const font of fonts) await builder.add_raw_font(font);
  const compiler = await builder.build();
  const typefaces = [...Map.groupBy(fonts.map(readFont), ({ family }) => family).values()];

  let world: TypstCompileWorld | undefined;

  return {
    put: (path, content) => {
      compiler.map_shadow(path, typeof content === "string" ? new TextEncoder().encode(content) : content);
    },
    compile: (mainFile) => {
      world?.free();
      const pages = (world = compiler.snapshot(null, mainFile, null));
      // Only a snapshot tells of warnings; `compiler.compile` drops them, and an unknown font is "only" a warning.
      const { diagnostics = [] } = pages.compile(paged, fullDiagnostics) as CompileResult;
      if (diagnostics.length > 0) throw new TypstError(mainFile, diagnostics);
      const notes = JSON.parse(pages.query(paged, "metadata")) as readonly { label?: string; value: unknown }[];
      return { pdf: () => pdfOf(pages, mainFile), note: (label) => notes.find((note) => note.label === `<${label}>`)?.value };
    },
    covers: (character) => typefaces.some((cuts) => cuts.every(({ has }) => has(character))),
    close: () => {
      world?.free();
      compiler.free();
    },
  };
}

function pdfOf(pages: TypstCompileWorld, mainFile: string): Uint8Array {
  const { result } = pages.get_artifact(pdfFormat, fullDiagnostics) as { result?: Uint8Array };
  if (!result) throw new Error(`Typst, ${mainFile}: no PDF and no reason given`);
  return result;
}

interface Font {
  readonly family: string;
  readonly has: (character: string) => boolean;
}

/** Reads which characters a font has. Typst lists them as lengths of runs that are, in turn, absent and present. */
function readFont(file: Uint8Array): Font {
  const resolver = new TypstFontResolverBuilder();
  const { info: [font] } = resolver.get_font_info(file) as { info: readonly { family: string; coverage: readonly number[] }[] };
  resolver.free();
  if (!font) throw new Error("a font file without a font");
  const present = new Set<number>();
  let codePoint = 0;
  font.coverage.forEach((length, index) => {
    if (index % 2 === 1) for (let offset = 0; offset < length; offset++) present.add(codePoint + offset);
    codePoint += length;
  });
  return { family: font.family, has: (character) => present.has(character.codePointAt(0) ?? -1) };
}

function describe({ severity, path, range, message }: TypstDiagnostic): string {
  return `${severity} in ${path}:${range}: ${message}`;
}
