import { auditCommand } from './audit-command.ts'
import { runHere } from './terminal.ts'

await runHere(auditCommand)
