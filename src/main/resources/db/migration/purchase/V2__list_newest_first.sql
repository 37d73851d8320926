create index newest_first on purchase_purchases (contracted_on, id);
