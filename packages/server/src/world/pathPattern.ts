/** A path in which `*` stands for any part, `**` for any number of parts. */
export function pathPattern(path: string): RegExp {
  const parts = path.split(/(\*\*|\*)/).map((part) => {
    if (part === "**") return ".*";
    return part === "*" ? "[^/]*" : part.replaceAll(/[^\w/-]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("")}/?$`);
}
