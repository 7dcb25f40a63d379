declare module 'virtual:fences' {
  export const fences: readonly {
    readonly name: string
    readonly problem?: string
    readonly checks: number
    readonly run: () => Promise<unknown>
  }[]
}
