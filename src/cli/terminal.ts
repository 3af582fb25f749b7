import { withoutTokens } from '#log.ts'
import { type Command, runCommand, type Terminal } from './command-line.ts'

/** The terminal that the process runs in; what goes out holds no token. */
const terminal: Terminal = {
  // oxlint-disable-next-line node/no-process-env -- a command reads its settings where the program does
  env: process.env,
  say: (line) => {
    process.stdout.write(`${withoutTokens(line)}\n`)
  },
  note: (line) => {
    process.stderr.write(`${withoutTokens(line)}\n`)
  },
  now: () => Date.now(),
}

/** Runs a command as the process was called and sets its exit code. */
export async function runHere(command: Command): Promise<void> {
  process.exitCode = await runCommand(command, process.argv.slice(2), terminal)
}
