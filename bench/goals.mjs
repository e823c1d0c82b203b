/** What the narrowing engine has to reach; ratios within the run, except where a shopper waits. */
export function checkGoals(results) {
  const of = (name, products) =>
    results.find((result) => result.name === name && result.products === products);
  const own = of("lotse", 100_000);
  const large = of("lotse", 1_000_000);
  return [
    ...["minisearch", "flexsearch"].map((name) => timesFaster(of(name, 100_000), 100)),
    timesFaster(of("plain-columns", 100_000), 3),
    atMost("1,000,000 products, p95", large?.p95Ms, 15),
    atMost("1,000,000 products, first turn p50", large?.firstTurnP50Ms, 2),
    atMost("100,000 products, build", own?.buildMs, 1000),
    atMost("1,000,000 products, build", large?.buildMs, 7000),
    ...results.map(rightAnswers),
  ].filter((goal) => goal !== undefined);
}

function timesFaster(result, least) {
  if (result === undefined) return undefined;
  return {
    goal: `at least ${least} × as fast as ${result.name}, mean`,
    found: `${result.timesFaster} ×`,
    met: result.timesFaster >= least,
  };
}

function atMost(what, foundMs, mostMs) {
  if (foundMs === undefined) return undefined;
  return { goal: `${what} at most ${mostMs} ms`, found: `${foundMs} ms`, met: foundMs <= mostMs };
}

function rightAnswers({ name, products, checked, wrong, badTop }) {
  return {
    goal: `${name}, ${products.toLocaleString("en")} products: answers agree with a plain scan`,
    found: `${checked - wrong} counts and ${checked - badTop} top tens of ${checked}`,
    met: wrong === 0 && badTop === 0,
  };
}
