import { importCommand } from './import-command.ts'
import { runHere } from './terminal.ts'

await runHere(importCommand)
