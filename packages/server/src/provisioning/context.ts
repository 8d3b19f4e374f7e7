import type { DocumentContext } from "../platform/documents/index.ts";
import type { ProvisioningPorts } from "./ports.ts";

/** What the use cases of provisioning are given. */
export interface ProvisioningContext extends DocumentContext, Pick<ProvisioningPorts, "access"> {}
