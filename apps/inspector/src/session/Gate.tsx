import { type FormEvent, type ReactNode, useState } from "react";
import { Button, Form, Input, Label, Text, TextField } from "react-aria-components";
import { useSession } from "./session.tsx";

/** Stands in front of everything while the server wants its control token. */
export function Gate({ children }: { children: ReactNode }): ReactNode {
  const { refused } = useSession();
  return refused === undefined ? children : <TokenForm isWrong={refused === 401} />;
}

function TokenForm({ isWrong }: { isWrong: boolean }): ReactNode {
  const { enter } = useSession();
  const [token, setToken] = useState("");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    enter(token.trim());
  };
  return (
    <main className="gate">
      <h1>Control token</h1>
      <p>
        This server is not looked at from its own machine, or is told not to trust that: it asks for the control token, which it prints when
        it starts (<code>--control-token</code>).
      </p>
      {isWrong && <p role="alert">That is not the control token of this server.</p>}
      <Form onSubmit={submit}>
        <TextField type="password" autoComplete="off" isRequired value={token} onChange={setToken}>
          <Label>Control token</Label>
          <Input />
          <Text slot="description">This tab remembers it until it is closed. It is sent in a header, never in an address.</Text>
        </TextField>
        <Button type="submit" className="react-aria-Button is-main" isDisabled={!token.trim()}>
          Open the inspector
        </Button>
      </Form>
    </main>
  );
}
