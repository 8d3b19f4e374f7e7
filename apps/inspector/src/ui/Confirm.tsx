import type { ReactNode } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";

/** A button that asks before it does something that cannot be taken back. */
export function Confirm({ button, title, children, onConfirm, isDisabled = false }: ConfirmProps): ReactNode {
  return (
    <DialogTrigger>
      <Button className="react-aria-Button is-bad" isDisabled={isDisabled}>
        {button}
      </Button>
      <ModalOverlay isDismissable className="react-aria-ModalOverlay">
        <Modal>
          <Dialog role="alertdialog">
            {({ close }) => (
              <>
                <Heading slot="title">{title}</Heading>
                <p>{children}</p>
                <div className="row">
                  <Button
                    className="react-aria-Button is-bad"
                    onPress={() => {
                      close();
                      onConfirm();
                    }}
                  >
                    {button}
                  </Button>
                  <Button autoFocus onPress={close}>
                    Cancel
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}

interface ConfirmProps {
  /** What the button says; the one in the dialog says the same. */
  button: string;
  title: string;
  children: ReactNode;
  onConfirm(): void;
  isDisabled?: boolean;
}
