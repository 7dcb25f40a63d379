/** Finds the questions that are met in no situation, and are not said to be met by nobody. */
export function metNowhere(
  questions: readonly string[],
  situations: readonly { readonly questions: readonly string[] }[],
  metByNobody: Readonly<Partial<Record<string, string>>>,
): readonly string[] {
  const met = new Set(situations.flatMap((situation) => situation.questions))
  return questions.filter((question) => !met.has(question) && !(question in metByNobody))
}
