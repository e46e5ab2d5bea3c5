"""Small visible parts that know no journal."""
