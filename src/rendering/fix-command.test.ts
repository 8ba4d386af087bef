import { expect, test } from "vitest";
import { fixCommandLine } from "#rendering/fix-command";

test.each([
  ["content/fr/école.md", "parite fix --rule typography content/fr/école.md"],
  ["my jobs/a.md", "parite fix --rule typography 'my jobs/a.md'"],
  ["it's; rm -rf ~.md", "parite fix --rule typography 'it'\\''s; rm -rf ~.md'"],
  ["$(reboot).md", "parite fix --rule typography '$(reboot).md'"],
  ["--all", "parite fix --rule typography ./--all"],
])("a path is one word of a shell: %s", (path, command) => {
  expect(fixCommandLine("typography", path)).toBe(command);
});

test("no path that a terminal shows otherwise than it is", () => {
  for (const path of [undefined, "a\nb.md", "a\u202Eb.md", "\u001b[31m.md"]) {
    expect(fixCommandLine("typography", path)).toBe("parite fix --rule typography");
  }
});
