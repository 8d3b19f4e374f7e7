// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { ListOperation, Operation } from "../../operation.ts";
import type { CallerReputationProviderSettings, CallerReputationProviderStatus, GetCallerReputationProviderProvidersResponse } from "../types/calling.ts";

export type { CallerReputationProviderSettings, CallerReputationProviderStatus, GetCallerReputationProviderProvidersResponse } from "../types/calling.ts";

/** Input of {@link getCallerReputationProvider}. */
export interface GetCallerReputationProviderInput {
  organizationId?: string | undefined;
}

/** Get Caller Reputation Provider Service Settings. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/get-caller-reputation-provider-service-settings */
export const getCallerReputationProvider: Operation<GetCallerReputationProviderInput, CallerReputationProviderSettings> = {
  id: "telephony.serviceSettings.callerReputationProvider.get",
  method: "GET",
  path: "/v1/telephony/config/serviceSettings/callerReputationProvider",
  query: ["organizationId"],
};

/** Input of {@link updateCallerReputationProvider}. */
export interface UpdateCallerReputationProviderInput {
  organizationId?: string | undefined;
  enabled?: boolean | undefined;
  id?: string | undefined;
  name?: string | undefined;
  clientId?: string | undefined;
  clientSecret?: string | undefined;
  callBlockScoreThreshold?: string | undefined;
  callAllowScoreThreshold?: string | undefined;
}

/** Update Caller Reputation Provider Service Settings. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/update-caller-reputation-provider-service-settings */
export const updateCallerReputationProvider: Operation<UpdateCallerReputationProviderInput, void> = {
  id: "telephony.serviceSettings.callerReputationProvider.update",
  method: "PUT",
  path: "/v1/telephony/config/serviceSettings/callerReputationProvider",
  query: ["organizationId"],
};

/** Input of {@link unlockCallerReputationProvider}. */
export interface UnlockCallerReputationProviderInput {
  organizationId?: string | undefined;
  id: string;
}

/** Unlock Caller Reputation Provider. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/unlock-caller-reputation-provider */
export const unlockCallerReputationProvider: Operation<UnlockCallerReputationProviderInput, void> = {
  id: "telephony.serviceSettings.callerReputationProvider.unlock",
  method: "POST",
  path: "/v1/telephony/config/serviceSettings/callerReputationProvider/actions/unlock/invoke",
  query: ["organizationId"],
};

/** Input of {@link listCallerReputationProviderProviders}. */
export interface ListCallerReputationProviderProvidersInput {
  organizationId?: string | undefined;
}

/** Get Caller Reputation Provider Providers. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/get-caller-reputation-provider-providers */
export const listCallerReputationProviderProviders: ListOperation<ListCallerReputationProviderProvidersInput, GetCallerReputationProviderProvidersResponse, "providers"> = {
  id: "telephony.serviceSettings.callerReputationProvider.listProviders",
  method: "GET",
  path: "/v1/telephony/config/serviceSettings/callerReputationProvider/providers",
  query: ["organizationId"],
  items: "providers",
};

/** Input of {@link getCallerReputationProviderStatus}. */
export interface GetCallerReputationProviderStatusInput {
  organizationId?: string | undefined;
}

/** Get Caller Reputation Provider Status. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/get-caller-reputation-provider-status */
export const getCallerReputationProviderStatus: Operation<GetCallerReputationProviderStatusInput, CallerReputationProviderStatus> = {
  id: "telephony.serviceSettings.callerReputationProvider.getStatus",
  method: "GET",
  path: "/v1/telephony/config/serviceSettings/callerReputationProvider/status",
  query: ["organizationId"],
};
