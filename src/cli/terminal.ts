import { withoutTokens } from '#discreet.ts'
import { keepFilesPrivate } from '#store/private-files.ts'
import { type Command, DONE, FAILED, runCommand, type Terminal } from './command-line.ts'

/** A complaint may quote a file: what would move the cursor or colour the terminal is shown by its number. */
const withoutControls = (text: string): string =>
  text.replaceAll(/[\p{Cc}\p{Cf}\u{2028}\u{2029}]/gu, (sign) =>
    SHOWN.has(sign) ? sign : `\\u{${sign.codePointAt(0)?.toString(16) ?? ''}}`,
  )

const SHOWN: ReadonlySet<string> = new Set(['\n', '\t'])

/** The terminal that the process runs in; what goes out holds no token. */
const terminal: Terminal = {
  // oxlint-disable-next-line node/no-process-env -- a command reads its settings where the program does
  env: process.env,
  say: (line) => {
    process.stdout.write(`${withoutTokens(line)}\n`)
  },
  note: (line) => {
    process.stderr.write(`${withoutControls(withoutTokens(line))}\n`)
  },
  now: () => Date.now(),
}

/**
 * Runs a command as the process was called and sets its exit code. A reader of the output that has seen enough
 * (`| head`) is no failure; an output that takes nothing, such as a full disk, is.
 */
export async function runHere(command: Command): Promise<void> {
  keepFilesPrivate()
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Each line that was still to be written fails alike.
    if (error.code === 'EPIPE' || process.exitCode === FAILED) return
    process.stderr.write(`Cannot write the output: ${error.message}\n`)
    process.exitCode = FAILED
  })
  const code = await runCommand(command, process.argv.slice(2), terminal)
  process.exitCode = Math.max(code, Number(process.exitCode ?? DONE))
}
