import { planFigures } from './plan-figures.ts'
import { sayAsJson } from './print.ts'

sayAsJson({ node: process.version, plans: await planFigures() })
