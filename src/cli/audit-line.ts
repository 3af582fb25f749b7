/**
 * One line of an audit. `agrees`: nothing to say; `known`: a difference whose reason is on record;
 * `unexplained`: a person has to look, and the audit does not pass.
 */
export type AuditLine = Readonly<{ is: 'agrees' | 'known' | 'unexplained'; text: string }>

export const same = (text: string): AuditLine => ({ is: 'agrees', text })

/** A difference, explained by its reason or by nothing; `where` names what to look at. */
export const differs = (text: string, reason: string | null, where?: string): AuditLine => {
  const more = where === undefined ? '' : ` (${where})`
  return reason === null
    ? { is: 'unexplained', text: `${text}${more}` }
    : { is: 'known', text: `${text}${more}: ${reason}` }
}

const MARK: Readonly<Record<AuditLine['is'], string>> = {
  agrees: '      ',
  known: 'known ',
  unexplained: 'DIFFER',
}

/** A line as a person reads it; the mark is a word, not a colour. */
export const lineOf = ({ is, text }: AuditLine): string => `${MARK[is]} ${text}`
