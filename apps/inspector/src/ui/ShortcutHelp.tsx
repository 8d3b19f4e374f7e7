import { type ReactNode, useMemo, useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useShortcuts } from "./useShortcuts.ts";

const keys: readonly [string, string][] = [
  ["1 … 8", "Go to a page"],
  ["/", "Search the journal"],
  ["p", "Pause the journal, or go on"],
  ["↑ ↓ Home End", "Move through the journal"],
  ["Enter", "Read the entry"],
  ["Esc", "Close the entry"],
  ["?", "This list"],
];

export function ShortcutHelp(): ReactNode {
  const [isOpen, setOpen] = useState(false);
  useShortcuts(useMemo(() => ({ "?": () => setOpen(true) }), []));
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button aria-label="Keyboard shortcuts">?</Button>
      <ModalOverlay isDismissable className="react-aria-ModalOverlay">
        <Modal>
          <Dialog>
            <Heading slot="title">Keyboard shortcuts</Heading>
            <dl className="keys">
              {keys.map(([key, does]) => (
                <div key={key}>
                  <dt>
                    <kbd>{key}</kbd>
                  </dt>
                  <dd>{does}</dd>
                </div>
              ))}
            </dl>
            <Button slot="close">Close</Button>
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
