/** Only the owner may read or write what a program writes: a chat's choice tells that somebody waits. */
const OWNER_ALONE = 0o077

/** Keeps every file and folder that the process makes from now on to its owner; to be called before the first. */
export const keepFilesPrivate = (): void => {
  process.umask(OWNER_ALONE)
}
