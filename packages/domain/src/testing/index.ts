export { checkRulebook } from '../rules/check-rulebook.ts'
export * from './cases.ts'
export * from './facts.ts'
