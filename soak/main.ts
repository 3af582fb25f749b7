import { parseArgs } from 'node:util'
import { soak } from './soak.ts'

const HELP = `Usage: npm run soak [-- --seconds N] [-- --chats N]

Runs the program for a time against a Telegram that misbehaves, with news to everybody, corrections, faults and
people who ask, and judges what it needed: memory level, no handle left open, journal bounded, nothing unsent.

  --seconds N   how long, 60 unless told; an hour by hand before a release
  --chats N     how many chats, 10000 unless told

Exit codes: 0 all held, 1 something did not, 2 not understood.`

const whole = (text: string | undefined, fallback: number): number | null => {
  if (text === undefined) return fallback
  return /^[1-9]\d{0,6}$/u.test(text) ? Number(text) : null
}

const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', short: 'h' },
    seconds: { type: 'string' },
    chats: { type: 'string' },
  },
})
const [seconds, chats] = [whole(values.seconds, 60), whole(values.chats, 10_000)]
if (values.help === true) say(HELP)
else if (seconds === null || chats === null) {
  process.stderr.write(`${HELP}\n`)
  process.exitCode = 2
} else {
  const { verdicts } = await soak({ seconds, chats, note: say })
  for (const { what, value, ok } of verdicts) {
    say(`${ok ? 'held  ' : 'BROKEN'} ${what}: ${value}`)
  }
  if (verdicts.some(({ ok }) => !ok)) process.exitCode = 1
}
