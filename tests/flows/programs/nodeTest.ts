/** Two tests of Node's own runner with one server, for testKit.test.ts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { useParley } from "@parley/testing/node";

const parley = useParley();
let id = "";

void test("makes a room", async () => {
  ({ id } = await parley().as("ana").rooms.create({ title: "From the first test" }));
});

void test("does not see what the test before has made", async () => {
  await assert.rejects(parley().as("ana").rooms.get(id), /404/);
});
