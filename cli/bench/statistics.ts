/** The median and quartiles of some figures. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
  readonly count: number
}

/** The spread of figures; quantiles are interpolated between neighbours. */
export function spread(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((left, right) => left - right)
  return { median: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75), count: sorted.length }
}

export function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(place)] ?? Number.NaN, sorted[Math.ceil(place)] ?? Number.NaN]
  return below + (above - below) * (place - Math.floor(place))
}

/** The exponent with which figures grow over sizes: the slope of a straight line through their logarithms. */
export function growthExponent(points: readonly { readonly size: number; readonly figure: number }[]): number {
  const logs = points.map(({ size, figure }) => [Math.log(size), Math.log(figure)] as const)
  const mean = (place: 0 | 1): number => logs.reduce((sum, log) => sum + log[place], 0) / logs.length
  const [meanSize, meanFigure] = [mean(0), mean(1)]
  const covariance = logs.reduce((sum, [size, figure]) => sum + (size - meanSize) * (figure - meanFigure), 0)
  return covariance / logs.reduce((sum, [size]) => sum + (size - meanSize) * (size - meanSize), 0)
}
