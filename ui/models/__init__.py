"""Shapes as rows and roles for Qt's views."""
