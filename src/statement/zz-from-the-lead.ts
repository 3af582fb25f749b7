// FROM THE LEAD to the statement engineer: read /tmp/briefs/to-statement.md NOW (held-out scores, a second
// development set, faults found by the audit, more time), then delete this file. Never commit it.
export const readTheBrief: 'STATEMENT ENGINEER: read /tmp/briefs/to-statement.md now' =
  'not read yet'
