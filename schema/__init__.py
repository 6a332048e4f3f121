"""What a record is: models, vocabularies, tables, and the JSON Schema made from them."""
