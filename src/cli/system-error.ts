/** An error of the operating system: a full disk, a folder one may not write, a port in use. */
export interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
  readonly port?: number;
}

export function isSystemError(cause: unknown): cause is SystemError {
  return cause instanceof Error && "code" in cause && "syscall" in cause;
}

/** What somebody at a keyboard can do about it; the system's own words where nothing more is known. */
export function explainSystemError({ code, syscall, path, port, message }: SystemError): string {
  if (syscall === "listen" && port !== undefined) {
    if (code === "EADDRINUSE") {
      return `port ${port} is in use already; stop what listens there, or set PORT to another one`;
    }
    if (code === "EACCES") {
      return `port ${port} is not open to this user; set PORT to one from 1024 on`;
    }
  }
  const sentence = sentences[code];
  if (sentence === undefined) return message;
  // Of a file that is open already the system does not say which.
  return path === undefined ? sentence : `${path}: ${sentence}`;
}

const sentences: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file or folder",
  EISDIR: "this is a folder, not a file",
  ENOTDIR: "this is not a folder",
  EACCES: "this user may not read or write it",
  EPERM: "this user may not read or write it",
  EROFS: "it can only be read",
  ENOSPC: "the disk is full",
};
