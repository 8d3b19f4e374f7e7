import { useEffect } from "react";

/** What single keys do while nothing is typed and no dialog is open. */
export function useShortcuts(shortcuts: Readonly<Record<string, () => unknown>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const action = shortcuts[event.key];
      if (!action || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTaken(event.target)) return;
      event.preventDefault();
      action();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [shortcuts]);
}

/** Whether the key belongs to what it was pressed in. */
function isTaken(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      "input, textarea, select, [contenteditable], [role=dialog], [role=alertdialog], [role=listbox]:not(.entries), [role=menu]",
    ) !== null
  );
}
