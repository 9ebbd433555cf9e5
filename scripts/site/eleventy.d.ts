// Types of the parts of Eleventy 3 that are used here; Eleventy brings none of its own.

declare module "@11ty/eleventy" {
  /** What a template knows of the page it makes. */
  export interface EleventyPage {
    readonly url: string;
    readonly inputPath: string;
  }

  /** `this` inside a Nunjucks filter. */
  export interface FilterContext {
    readonly page: EleventyPage;
  }

  export interface TemplateData {
    readonly permalink: string;
    readonly [key: string]: unknown;
  }

  /** What a configuration can tell Eleventy. */
  export interface EleventyConfig {
    readonly ignores: Set<string>;
    addNunjucksFilter(name: string, filter: (this: FilterContext, value: never) => unknown): void;
    addNunjucksGlobal(name: string, value: unknown): void;
    addTemplate(path: string, content: string, data: TemplateData): void;
    setDataDirectory(folder: string): void;
    setDataFileSuffixes(suffixes: readonly string[]): void;
    setIncludesDirectory(folder: string): void;
    setInputDirectory(folder: string): void;
    setNunjucksEnvironmentOptions(options: { autoescape: boolean; throwOnUndefined: boolean }): void;
    setTemplateFormats(formats: readonly string[]): void;
    setUseGitIgnore(use: boolean): void;
    setUseTemplateCache(use: boolean): void;
  }

  export interface EleventyResult {
    readonly url: string;
    readonly outputPath: string;
    readonly content: string;
  }

  export default class Eleventy {
    constructor(input?: string, output?: string, options?: {
      quietMode?: boolean;
      /** `null`: read no configuration file, only `config`. */
      configPath?: string | null;
      config?(config: EleventyConfig): void | Promise<void>;
    });
    disableLogger(): void;
    /** Makes every page and returns them; writes nothing. */
    toJSON(): Promise<EleventyResult[]>;
  }
}

declare module "@11ty/eleventy-img" {
  export interface ImageFile {
    readonly width: number;
    readonly height: number;
    readonly outputPath: string;
    readonly filename: string;
  }

  export interface ImageOptions {
    widths: readonly (number | "auto")[];
    formats: readonly string[];
    outputDir: string;
    useCache?: boolean;
    /** Rotates as the camera says, since what the camera says is left out of the result. */
    fixOrientation?: boolean;
    sharpOptions?: { limitInputPixels?: number };
  }

  /** Makes the sizes and formats of a picture; what was made before is taken from `outputDir`. */
  export default function Image(file: string, options: ImageOptions): Promise<Record<string, ImageFile[]>>;
}

declare module "@11ty/eleventy-dev-server" {
  import type { IncomingMessage, ServerResponse } from "node:http";

  export interface DevServerOptions {
    messageOnStart?: (facts: { readonly hosts: readonly string[] }) => string;
    logger?: Record<"info" | "log" | "error", (...message: unknown[]) => void>;
    middleware?: readonly ((request: IncomingMessage, response: ServerResponse, next: () => void) => unknown)[];
  }

  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: DevServerOptions);
    serve(port: number): void;
    /** `files` and `inputPath` name the same things; a browser that shows `url` takes over `content` without reloading. */
    reload(event: {
      files: readonly string[];
      build: { templates: readonly { url: string; inputPath: string; content: string }[] };
    }): void;
  }
}
