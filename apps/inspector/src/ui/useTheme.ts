import { useEffect, useState } from "react";

/** What somebody wants: one of the two, or what the system says. */
export type Theme = "system" | "light" | "dark";

const themeName = "parley-theme";

export const themes: readonly { id: Theme; name: string }[] = [
  { id: "system", name: "As the system" },
  { id: "light", name: "Light" },
  { id: "dark", name: "Dark" },
];

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(() => themes.find(({ id }) => id === localStorage.getItem(themeName))?.id ?? "system");
  useEffect(() => {
    localStorage.setItem(themeName, theme);
    document.documentElement.dataset["theme"] = theme;
  }, [theme]);
  return [theme, setTheme];
}
