/** Stands in for the library's own reading of addresses; browsers have had one for long. */
export function parse(address: string): Readonly<Record<string, string>> {
  const { protocol, hostname, port } = new URL(address);
  return {
    protocol: protocol.slice(0, -1),
    // The library puts the brackets of an IPv6 address back itself.
    host: hostname.replaceAll(/[[\]]/g, ""),
    port,
    query: "",
  };
}
