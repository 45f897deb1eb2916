/** The version of the engine: it changes whenever a number that the engine gives can change. */
export const ENGINE_VERSION = '0.1.0';
