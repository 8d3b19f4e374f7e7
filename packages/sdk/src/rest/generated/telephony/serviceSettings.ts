// Generated from packages/contract/catalog by `npm run generate`. Change the catalog, not this file.
import type { CallOptions } from "../../../core/client.ts";
import type { Paged } from "../../../core/pages.ts";
import type { GetCallerReputationProviderInput, GetCallerReputationProviderStatusInput, ListCallerReputationProviderProvidersInput, UnlockCallerReputationProviderInput, UpdateCallerReputationProviderInput } from "@parley/contract/telephony/serviceSettings";
import type { CallerReputationProviderProvider, CallerReputationProviderSettings, CallerReputationProviderStatus } from "@parley/contract/types/calling";

/** `webex.telephony.serviceSettings` */
export interface TelephonyServiceSettings {
  readonly callerReputationProvider: TelephonyServiceSettingsCallerReputationProvider;
}

/** `webex.telephony.serviceSettings.callerReputationProvider` */
export interface TelephonyServiceSettingsCallerReputationProvider {
  /** Get Caller Reputation Provider Service Settings. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/get-caller-reputation-provider-service-settings */
  get(input?: GetCallerReputationProviderInput, options?: CallOptions): Promise<CallerReputationProviderSettings>;
  /** Update Caller Reputation Provider Service Settings. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/update-caller-reputation-provider-service-settings */
  update(input?: UpdateCallerReputationProviderInput, options?: CallOptions): Promise<void>;
  /** Unlock Caller Reputation Provider. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/unlock-caller-reputation-provider */
  unlock(input: UnlockCallerReputationProviderInput, options?: CallOptions): Promise<void>;
  /** Get Caller Reputation Provider Providers. All at once. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/get-caller-reputation-provider-providers */
  listProviders(input?: ListCallerReputationProviderProvidersInput, options?: CallOptions): Paged<CallerReputationProviderProvider>;
  /** Get Caller Reputation Provider Status. @source documented https://developer.webex.com/docs/api/v1/webex-calling-integration/get-caller-reputation-provider-status */
  getStatus(input?: GetCallerReputationProviderStatusInput, options?: CallOptions): Promise<CallerReputationProviderStatus>;
}
