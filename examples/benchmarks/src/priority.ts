import { sayAsJson } from './print.ts'
import { priorityFigures } from './priority-figures.ts'

sayAsJson({ node: process.version, priority: await priorityFigures() })
