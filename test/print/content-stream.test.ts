import { describe, expect, test } from "vitest";
import { rewriteContent } from "../../scripts/print/content-stream.ts";

const rewritten = (content: string): string => rewriteContent(content, { nameOf: (name) => `R${name}`, mcidOf: (mcid) => mcid + 100 });

describe("the content of a page", () => {
  test("gets other names for its resources", () => {
    expect(rewritten("/f0 12 Tf /x1 Do /g2 gs /c0 cs 0 scn /c0 CS /p3 SCN /s4 sh")).toBe("/Rf0 12 Tf /Rx1 Do /Rg2 gs /Rc0 cs 0 scn /Rc0 CS /Rp3 SCN /Rs4 sh");
  });

  test("keeps the names that are no resources: of colour spaces every reader has, and of tags", () => {
    const content = "/DeviceRGB cs 1 0 0 sc /Pattern CS /Span BMC EMC /Artifact <</Type /Pagination>> BDC EMC /Fraction ri";
    expect(rewritten(content)).toBe(content);
  });

  test("gets other numbers for its marked content, however the dictionary is written", () => {
    expect(rewritten("/Span <<\n  /MCID 7\n  /Lang (nl)\n>> BDC\nEMC /P<</Lang(nl)/MCID 0>>BDC EMC")).toBe("/Span <<\n  /MCID 107\n  /Lang (nl)\n>> BDC\nEMC /P<</Lang(nl)/MCID 100>>BDC EMC");
  });

  test("keeps its texts, whatever stands in them", () => {
    const content = "BT [(/f0 Tf \\) /x0 Do (a(b)) \\\\) -12.5 <0aFf> (/MCID 3)] TJ (\\\n\0\xff) ' ET % /f0 12 Tf\n0 0 m";
    expect(rewritten(content)).toBe(content);
  });

  test("keeps numbers, arrays and ends as they are", () => {
    const content = "q 1 0 0 -1 49.943756 .5 cm [1 2] 0 d true null /a0 pop\nQ \n";
    expect(rewritten(content)).toBe(content);
  });

  test("is refused when it holds what Typst does not make", () => {
    expect(() => rewritten("BI /W 1 ID x EI")).toThrow("a picture inside a content stream");
    expect(() => rewritten("/Span /MC0 BDC")).toThrow("its properties elsewhere");
    expect(() => rewritten("(a(b)")).toThrow("a string without an end");
    expect(() => rewritten("<0g>")).toThrow("nothing known begins with");
  });
});
