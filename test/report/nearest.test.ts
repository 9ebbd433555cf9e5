import { expect, test } from "vitest";
import { nearest } from "../../scripts/report/nearest.ts";

const known = ["never", "professionalAccountOnly", "withAgreements", "organisation.contacts.communications.email"];

test.each([
  ["nevr", "never"],
  ["nveer", "never"],
  ["NEVER", "never"],
  ["withAgreement", "withAgreements"],
  ["organisation.contacts.comunications.email", "organisation.contacts.communications.email"],
])("%s looks like %s", (written, meant) => {
  expect(nearest(written, known)).toBe(meant);
});

test.each(["", "x", "always", "with", "organisation"])("%j looks like nothing that is known", (written) => {
  expect(nearest(written, known)).toBeUndefined();
});

test("of two that look alike the first is named", () => {
  expect(nearest("cat", ["bat", "hat"])).toBe("bat");
});
