/**
 * The environment of a program that is started: no setting of the machine's own may reach it, only where
 * programs are found and, while tests run, where Node keeps what it has compiled.
 */
export function bareEnvironment(): Record<string, string> {
  // oxlint-disable-next-line node/no-process-env -- what any process needs is handed on
  const { PATH = '', NODE_COMPILE_CACHE } = process.env
  return { PATH, ...(NODE_COMPILE_CACHE === undefined ? {} : { NODE_COMPILE_CACHE }) }
}
