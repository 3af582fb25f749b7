import { withoutTokens } from './discreet.ts'

type Env = Readonly<Record<string, string | undefined>>

/** A token, a secret, or an address in which one may stand. */
const SECRET: ReadonlySet<string> = new Set([
  'BOT_TOKEN',
  'SANDBOX_TOKEN',
  'WEBHOOK_SECRET',
  'WEBHOOK_URL',
])

const LONGEST_SHOWN = 60

/** Says of one setting what it must be and, where that is no secret, what it is. */
export function complaintOf(name: string, must: string, env: Env): string {
  const value = env[name] ?? ''
  return SECRET.has(name) || holdsPassword(value)
    ? `${name} ${must}`
    : `${name} ${must}, not ${JSON.stringify(shortened(value))}`
}

/** Whoever pastes a token or an address with a password into the wrong setting does not see it printed. */
const holdsPassword = (value: string): boolean =>
  withoutTokens(value) !== value || /\/\/[^/\s]*@/u.test(value)

const shortened = (value: string): string =>
  value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value

const FREE_A_SECOND = 30

/** Says which settings do not go together. */
export function complaintsTogether(env: Env): readonly string[] {
  const isSet = (name: string): boolean => (env[name] ?? '') !== ''
  const pace = Number(env['MESSAGES_PER_SECOND'] ?? '')
  const isTooFast = pace > FREE_A_SECOND && pace <= 1000 && env['PAID_BROADCAST'] !== 'yes'
  const needed = ['WEBHOOK_URL', 'WEBHOOK_SECRET', 'HTTP_PORT']
  const missing = needed.filter((name) => !isSet(name))
  const wantsPushes = isSet('WEBHOOK_URL') || isSet('WEBHOOK_SECRET')
  return [
    ...(isTooFast
      ? [
          `MESSAGES_PER_SECOND must be at most ${FREE_A_SECOND}, as much as Telegram allows without payment, or PAID_BROADCAST must be yes`,
        ]
      : []),
    ...(wantsPushes && missing.length > 0
      ? [
          `WEBHOOK_URL, WEBHOOK_SECRET and HTTP_PORT must be set together: ${missing.join(' and ')} must be set`,
        ]
      : []),
    ...(isSet('SANDBOX_ADDRESS') && !isSet('SANDBOX_TOKEN')
      ? ['SANDBOX_TOKEN must be set where SANDBOX_ADDRESS is']
      : []),
  ]
}
