import { report } from "../command/run-command.ts";
import { startPrinter } from "../site/print-aside.ts";
import type { WorkerTask } from "./messages.ts";

/** The PDFs of the site that is being edited: each is made when somebody opens it, and again when what it is made of changed. */
export interface DevPdfs {
  /** The site was made again: a PDF that is opened may have changed. */
  outdate(): void;
  /** Waits until the PDF at this path, "pdf/handboek.pdf", is as it should be. */
  ready(file: string): Promise<void>;
  /** Starts afresh with the code as it is now. */
  restart(): void;
}

export function createDevPdfs({ organisationFolder, folder, today }: WorkerTask): DevPdfs {
  const start = () => startPrinter({ source: { organisationFolder, today }, outputFolder: folder }, { onProgress: ({ file }) => console.log(`${file} gemaakt`) });
  let printer = start();
  let state = 0;
  const ready = new Map<string, Promise<void>>();
  const outdate = (): void => {
    state += 1;
    ready.clear();
  };
  const print = async (file: string): Promise<void> => {
    try {
      await printer.print([[file]], state);
    } catch (error) {
      report(error);
    }
  };
  return {
    outdate,
    ready(file) {
      const making = ready.get(file) ?? print(file);
      ready.set(file, making);
      return making;
    },
    restart() {
      void printer.stop();
      printer = start();
      outdate();
    },
  };
}
