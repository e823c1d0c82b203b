/** Counted up when a message changes its meaning; a widget and a server of one number agree. */
export const protocolVersion = 1;
