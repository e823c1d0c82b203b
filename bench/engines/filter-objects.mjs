// What a shop writes itself around a library that only searches: loops over product objects.

export function filterObjects(objects, { filters, price }, names) {
  const wanted = filters.map(({ attribute, value }) => [names[attribute], value]);
  return objects.filter((object) => {
    for (const [name, value] of wanted) if (object[name] !== value) return false;
    return price === undefined || (object.price >= price.min && object.price <= price.max);
  });
}

export function countObjects(objects, open, names) {
  return open.map((attribute) => {
    const name = names[attribute];
    const counts = new Map();
    for (const object of objects) {
      const value = object[name];
      if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return { attribute, counts };
  });
}

export function* eachCount(counted) {
  for (const { attribute, counts } of counted) {
    for (const [value, count] of counts) yield [attribute, value, count];
  }
}
