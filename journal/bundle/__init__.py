"""What travels between people: the sealed bundle, its zip, its manifest, cards and the keys behind them."""
