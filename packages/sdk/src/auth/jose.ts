// What is used of jose, loaded when it is first needed. By this detour, so that bundlers see that the rest of it is not.
export { createLocalJWKSet, EncryptJWT, errors, jwtDecrypt, jwtVerify } from "jose";
