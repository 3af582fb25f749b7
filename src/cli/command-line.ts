import { parseArgs } from 'node:util'

/** What a command is given of the machine, so that tests can run it in their own process. */
export type Terminal = Readonly<{
  env: Readonly<Record<string, string | undefined>>
  /** A line of the result, on standard output. */
  say: (line: string) => void
  /** A line about how it goes or what is wrong, on standard error. */
  note: (line: string) => void
  /** Milliseconds of the machine's clock. */
  now: () => number
}>

/** What a person wrote behind the command: options by name and the rest in order. */
export type Arguments = Readonly<{
  options: Readonly<Record<string, string | undefined>>
  rest: readonly string[]
}>

export type Command = Readonly<{
  help: string
  /** Names of options that take a value. */
  options: readonly string[]
  /** Names of options that take none; where one is given its value is `true`. */
  flags?: readonly string[]
  /** How many words may stand behind the options. */
  words: Readonly<{ atLeast: number; atMost: number }>
  run: (given: Arguments, terminal: Terminal) => Promise<void>
}>

/** Exit codes: done · could not be done · asked for in a way that is not understood. */
export const DONE = 0
export const FAILED = 1
export const MISUSED = 2

/** Thrown by a command for an option whose value it does not understand. */
export class Misuse extends Error {}

/** Runs a command on what a person wrote and gives its exit code; `--help` explains it. */
export async function runCommand(
  { help, options, flags = [], words, run }: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const given = understand(args, { options, flags })
  if (given === 'help') {
    terminal.say(help)
    return DONE
  }
  if (typeof given === 'string') return misuse(given, help, terminal)
  const count = given.rest.length
  if (count < words.atLeast || count > words.atMost) {
    return misuse(`Cannot run with ${countOf(count)}: ${wantedOf(words)}`, help, terminal)
  }
  try {
    await run(given, terminal)
    return DONE
  } catch (error) {
    if (error instanceof Misuse) return misuse(error.message, help, terminal)
    terminal.note(sentenceOf(error))
    return FAILED
  }
}

function misuse(what: string, help: string, { note }: Terminal): number {
  note(`${what}\n\n${help}`)
  return MISUSED
}

const countOf = (count: number): string =>
  count === 0 ? 'no word behind the options' : `${count} words behind the options`

function wantedOf({ atLeast, atMost }: Command['words']): string {
  if (atMost === 0) return 'the command takes none'
  return atLeast === atMost ? `it takes ${atMost}` : `it takes ${atLeast} to ${atMost}`
}

function understand(
  args: readonly string[],
  { options: names, flags }: Readonly<{ options: readonly string[]; flags: readonly string[] }>,
): Arguments | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        ...Object.fromEntries(names.map((name) => [name, { type: 'string' } as const])),
        ...Object.fromEntries(flags.map((name) => [name, { type: 'boolean' } as const])),
      },
    })
    if (values['help'] === true) return 'help'
    const options = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, String(value)]),
    )
    return { options, rest: positionals }
  } catch (error) {
    // What Node adds behind its first sentence is on a case of its own.
    return `Cannot understand the command: ${sentenceOf(error).split('. ', 1)[0] ?? ''}`
  }
}

/** The message of an error and of its causes: a person reads this, not a trace. */
function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause === undefined
    ? error.message
    : `${error.message}\n  ${sentenceOf(error.cause)}`
}
